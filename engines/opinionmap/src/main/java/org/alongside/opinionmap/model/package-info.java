/**
 * What votes say about opinions, and how sure of it we are: the chance that somebody agrees with a
 * statement not yet voted on, how many groups there are, what bridges them.
 */
@NullMarked
package org.alongside.opinionmap.model;

import org.jspecify.annotations.NullMarked;
