/** One town's story, told through the public doors only; also the fixed cast of the tests. */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "people",
      "initiatives",
      "listening",
      "recruitment",
      "recruitment::panels",
      "themes",
      "conversations",
      "conversations::maps",
      "conversations::voting",
      "decisions",
      "improvement",
      "accountability"
    })
@NullMarked
package org.alongside.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
