package org.alongside.people;

/** What somebody chose about hearing from us; the address itself stays inside this module. */
public record Contact(ContactId id, String language, Preference preference, boolean stopped) {

  public boolean reachable() {
    return preference == Preference.EMAIL && !stopped;
  }
}
