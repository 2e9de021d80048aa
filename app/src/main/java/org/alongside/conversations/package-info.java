/**
 * Short statements that many vote on: where people agree, where they part, and who is near whom.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "people",
      "initiatives",
      "listening",
      "listening :: imports",
      "themes",
      "opinionmap"
    })
@NullMarked
package org.alongside.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
