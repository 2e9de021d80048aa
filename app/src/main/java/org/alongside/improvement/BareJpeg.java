package org.alongside.improvement;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * A JPEG with nothing in it but what is seen. A telephone writes into its pictures where and when
 * they were taken; of that only which side is up is kept.
 */
final class BareJpeg {

  private static final int EXIF = 0xe1;
  private static final int SCAN = 0xda;
  private static final int END = 0xd9;
  private static final int COMMENT = 0xfe;
  private static final short ORIENTATION = 0x0112;

  private final ByteBuffer in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private boolean seen;

  private BareJpeg(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
  }

  /** Empty when it doesn't hold together. */
  static Optional<byte[]> of(byte[] bytes) {
    try {
      return new BareJpeg(bytes).read();
    } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException e) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> read() {
    if (in.getShort() != (short) 0xffd8) return Optional.empty();
    out.write(0xff);
    out.write(0xd8);
    for (int marker = marker(); marker != END; marker = marker()) segment(marker);
    out.write(0xff);
    out.write(END);
    return seen ? Optional.of(out.toByteArray()) : Optional.empty();
  }

  private int marker() {
    if (in.get() != (byte) 0xff) throw new IndexOutOfBoundsException();
    int marker = 0xff;
    while (marker == 0xff) marker = in.get() & 0xff;
    return marker;
  }

  private void segment(int marker) {
    int length = (in.getShort() & 0xffff) - 2;
    ByteBuffer body = in.slice(in.position(), length);
    in.position(in.position() + length);
    if (marker == EXIF) upright(body);
    else if (isSeen(marker)) write(marker, body);
    if (marker == SCAN) scan();
  }

  // The profile of the colours (2) and what Adobe says of them (14) change what is seen.
  private static boolean isSeen(int marker) {
    boolean ofAnApplication = marker >= 0xe0 && marker <= 0xef;
    return marker != COMMENT
        && (!ofAnApplication || marker == 0xe0 || marker == 0xe2 || marker == 0xee);
  }

  private void write(int marker, ByteBuffer body) {
    out.write(0xff);
    out.write(marker);
    out.write((body.remaining() + 2) >> 8);
    out.write(body.remaining() + 2);
    while (body.hasRemaining()) out.write(body.get());
  }

  // Up to the next marker that isn't part of the picture's own data.
  private void scan() {
    seen = true;
    while (true) {
      byte next = in.get();
      int after = in.get(in.position()) & 0xff;
      boolean data = next != (byte) 0xff || after == 0 || after >= 0xd0 && after <= 0xd7;
      if (!data) {
        in.position(in.position() - 1);
        return;
      }
      out.write(next);
    }
  }

  private void upright(ByteBuffer exif) {
    int side = side(exif);
    if (side < 2 || side > 8) return;
    var kept = ByteBuffer.allocate(32);
    kept.put("Exif\0\0MM\0*".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)).putInt(8);
    kept.putShort((short) 1).putShort(ORIENTATION).putShort((short) 3).putInt(1);
    kept.putShort((short) side).putShort((short) 0).putInt(0);
    write(EXIF, kept.flip());
  }

  private static int side(ByteBuffer exif) {
    try {
      if (exif.getInt(0) != 0x45786966) return 0;
      ByteBuffer tiff = exif.slice(6, exif.limit() - 6);
      tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      for (int i = 0; i < (tiff.getShort(directory) & 0xffff); i++) {
        int entry = directory + 2 + i * 12;
        if (tiff.getShort(entry) == ORIENTATION) return tiff.getShort(entry + 8);
      }
      return 0;
    } catch (IndexOutOfBoundsException unreadable) {
      return 0;
    }
  }
}
