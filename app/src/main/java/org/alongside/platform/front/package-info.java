/** The pages of the platform itself: its front door and what stands at the foot of every page. */
@NullMarked
package org.alongside.platform.front;

import org.jspecify.annotations.NullMarked;
