/** One organisation is one tenant; its rows are walled off by the database. */
@NullMarked
package org.alongside.platform.tenancy;

import org.jspecify.annotations.NullMarked;
