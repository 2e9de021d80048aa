/**
 * The ground floor: ids, time, trace, pages, errors, mail, jobs, files, audit, languages, tenancy.
 */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package org.alongside.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
