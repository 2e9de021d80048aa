package org.alongside.platform.govuk;

import org.jspecify.annotations.Nullable;

/** A file to send. With a drop zone the browser shows a button and a place to drop files on. */
public record FileUpload(
    Field field, @Nullable String value, boolean multiple, @Nullable Attributes dropZone)
    implements FormControl<FileUpload> {

  public static FileUpload named(String name) {
    return new FileUpload(Field.named(name), null, false, null);
  }

  /** The kinds of file to offer, as in {@code .csv,text/csv}. */
  public FileUpload accept(String kinds) {
    return with("accept", kinds);
  }

  public FileUpload multiple(boolean multiple) {
    return new FileUpload(field, value, multiple, dropZone);
  }

  public FileUpload withDropZone() {
    return new FileUpload(
        field, value, multiple, Attributes.NONE.with(Wording.forModule("upload")));
  }

  @Override
  public FileUpload field(Field field) {
    return new FileUpload(field, value, multiple, dropZone);
  }
}
