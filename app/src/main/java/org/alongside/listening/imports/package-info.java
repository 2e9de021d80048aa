/** Voices that come in a file: read row by row, looked at, and brought in, each exactly once. */
@NamedInterface("imports")
@NullMarked
package org.alongside.listening.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
