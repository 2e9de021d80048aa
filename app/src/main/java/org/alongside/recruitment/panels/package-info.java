/**
 * From the people affected to a panel drawn by lot, and everything by which others can check it.
 */
@NamedInterface("panels")
@NullMarked
package org.alongside.recruitment.panels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
