/** The loop: the thread both ways, report-backs, receipts, and who still owes an answer. */
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "people",
      "initiatives",
      "listening",
      "themes",
      "conversations",
      "conversations :: voting",
      "decisions",
      "improvement"
    })
@NullMarked
package org.alongside.accountability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
