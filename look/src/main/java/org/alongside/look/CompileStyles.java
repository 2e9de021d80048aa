package org.alongside.look;

import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import de.larsgrefer.sass.embedded.importer.ClasspathImporter;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles the style sheet during the build: {@code CompileStyles IN.scss OUT.css}. */
public final class CompileStyles {

  private CompileStyles() {}

  public static void main(String[] args) throws Exception {
    Path out = Path.of(args[1]);
    try (var compiler = SassCompilerFactory.bundled()) {
      compiler.registerImporter(new ClasspathImporter().autoCanonicalize());
      compiler.setQuietDeps(true);
      compiler.setOutputStyle(OutputStyle.COMPRESSED);
      Files.createDirectories(out.getParent());
      Files.writeString(out, compiler.compileFile(new File(args[0])).getCss());
    }
  }
}
