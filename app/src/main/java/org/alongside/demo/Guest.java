package org.alongside.demo;

/**
 * Somebody of the town whom a visitor may be.
 *
 * @param sees what they come for, in English
 * @param seesInWelsh the same in Welsh
 * @param page where that is, a path inside their organisation
 */
public record Guest(
    String key,
    String name,
    String about,
    String email,
    String sees,
    String seesInWelsh,
    String page) {

  static Guest of(Entry listed, Entry person) {
    return new Guest(
        person.key(),
        person.text("name"),
        person.text("does"),
        person.text("email"),
        listed.text("sees"),
        listed.text("sees_cy"),
        listed.text("page"));
  }
}
