/** Open and fair recruitment: a notice for everybody, names put down, a panel drawn by lot. */
@ApplicationModule(allowedDependencies = {"platform", "people", "initiatives", "sortition"})
@NullMarked
package org.alongside.recruitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
