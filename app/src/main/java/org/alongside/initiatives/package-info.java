/** The spine that everything hangs on: aim, framing, stages, members, way of working, pledge. */
@ApplicationModule(allowedDependencies = {"platform", "people"})
@NullMarked
package org.alongside.initiatives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
