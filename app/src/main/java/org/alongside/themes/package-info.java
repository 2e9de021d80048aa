/** What voices have in common, each piece traceable to the words it came from. */
@ApplicationModule(allowedDependencies = {"platform", "people", "initiatives", "listening"})
@NullMarked
package org.alongside.themes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
