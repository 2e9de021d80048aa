package org.alongside.listening.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.core.io.InputStreamSource;

/**
 * Finds out in which letters a file is written, without ever holding it whole: by its mark, else
 * UTF-8 where every byte of it is, else Windows-1252, which old spreadsheets write.
 */
record TextFile(InputStreamSource source, Charset charset) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};
  private static final char MARK = '\uFEFF';

  static TextFile of(InputStreamSource source) throws IOException {
    byte[] head;
    try (InputStream in = source.getInputStream()) {
      head = in.readNBytes(4);
    }
    if (head.length == 0) throw new FileRefused("imports.file.empty");
    if (Arrays.equals(head, ZIP)) throw new FileRefused("imports.file.spreadsheet");
    if (Arrays.equals(head, PDF)) throw new FileRefused("imports.file.not-csv");
    return new TextFile(source, charset(head, source));
  }

  Reader open() throws IOException {
    Reader reader =
        new BufferedReader(new InputStreamReader(source.getInputStream(), charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != MARK) reader.reset();
    return reader;
  }

  private static Charset charset(byte[] head, InputStreamSource source) throws IOException {
    if (head.length > 1 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
      return StandardCharsets.UTF_16LE;
    if (head.length > 1 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
      return StandardCharsets.UTF_16BE;
    return isUtf8(source) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  // Reads to the end either way: a zero byte anywhere means that this is no text at all.
  private static boolean isUtf8(InputStreamSource source) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer sink = CharBuffer.allocate(1 << 16);
    boolean good = true;
    try (InputStream in = source.getInputStream()) {
      boolean more = true;
      while (more) {
        int from = bytes.position();
        int read = in.read(bytes.array(), from, bytes.remaining());
        more = read >= 0;
        for (int i = from; i < from + read; i++)
          if (bytes.array()[i] == 0) throw new FileRefused("imports.file.not-csv");
        bytes.position(from + Math.max(read, 0)).flip();
        if (good) good = !decoder.decode(bytes, sink.clear(), !more).isError();
        if (good) bytes.compact();
        else bytes.clear();
      }
    }
    return good;
  }
}
