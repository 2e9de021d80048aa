/** Questions put, stances taken, decisions recorded, dissent kept. */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "people",
      "initiatives",
      "listening",
      "themes",
      "conversations"
    })
@NullMarked
package org.alongside.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
