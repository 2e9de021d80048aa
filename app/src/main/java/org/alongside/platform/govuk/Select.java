package org.alongside.platform.govuk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of many, in little space. */
public record Select(Field field, List<Option> options, @Nullable String value)
    implements FormControl<Select> {

  public Select {
    options = List.copyOf(options);
  }

  public static Select named(String name) {
    return new Select(Field.named(name), List.of(), null);
  }

  public boolean selected(Option option) {
    return option.answers(value);
  }

  public Select option(String value, String words) {
    var more = new ArrayList<>(options);
    more.add(Option.of(value, words));
    return options(more);
  }

  public Select options(List<Option> options) {
    return new Select(field, options, value);
  }

  public Select value(@Nullable String value) {
    return new Select(field, options, value);
  }

  @Override
  public Select field(Field field) {
    return new Select(field, options, value);
  }
}
