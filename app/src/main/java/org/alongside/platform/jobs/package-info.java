/** Work that goes on in the background, each piece of it about one thing of one organisation. */
@NullMarked
package org.alongside.platform.jobs;

import org.jspecify.annotations.NullMarked;
