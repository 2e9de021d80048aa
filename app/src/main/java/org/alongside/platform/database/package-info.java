/**
 * One PostgreSQL, ours or yours, and two roles in it: the owner migrates, the app can't step over
 * row-level security.
 */
@NullMarked
package org.alongside.platform.database;

import org.jspecify.annotations.NullMarked;
