package org.alongside.improvement;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small real pictures, and what telephones and others hide in them. */
public final class Pictures {

  private Pictures() {}

  public static byte[] drawn(String format) {
    try {
      var out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB), format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On its side, with a place in it, a remark, and a page of its own behind its end. */
  static byte[] jpegThatTells(String secret) {
    byte[] plain = drawn("jpg");
    byte[] place = exif(secret);
    byte[] remark = secret.getBytes(StandardCharsets.UTF_8);
    byte[] behind = ("<script>" + secret + "</script>").getBytes(StandardCharsets.UTF_8);
    var all = ByteBuffer.allocate(plain.length + place.length + remark.length + behind.length + 8);
    all.put(plain, 0, 2);
    all.putShort((short) 0xffe1).putShort((short) (place.length + 2)).put(place);
    all.putShort((short) 0xfffe).putShort((short) (remark.length + 2)).put(remark);
    return all.put(plain, 2, plain.length - 2).put(behind).array();
  }

  static byte[] pngThatTells(String secret) {
    byte[] plain = drawn("png");
    byte[] text = ("Comment\0" + secret).getBytes(StandardCharsets.UTF_8);
    var all = ByteBuffer.allocate(plain.length + text.length + 12 + text.length);
    all.put(plain, 0, 33);
    all.putInt(text.length).put("tEXt".getBytes(StandardCharsets.US_ASCII)).put(text).putInt(0);
    return all.put(plain, 33, plain.length - 33).put(text).array();
  }

  private static byte[] exif(String secret) {
    byte[] rest = secret.getBytes(StandardCharsets.UTF_8);
    var exif = ByteBuffer.allocate(32 + rest.length);
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    return exif.putShort((short) 6).putShort((short) 0).putInt(0).put(rest).array();
  }
}
