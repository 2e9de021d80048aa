/**
 * Votes and statements as files, and a map as files. Votes come as {@code pid,tid,vote} or in the
 * public export's form, {@code timestamp,datetime,comment-id,voter-id,vote}; statements as {@code
 * timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body}. In both, 1 is
 * agree. Rows count in the order of the file, whatever their times say.
 */
@NullMarked
package org.alongside.opinionmap.files;

import org.jspecify.annotations.NullMarked;
