package org.alongside.people.web;

import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's own address, shown to nobody but them. */
@Component
@Transactional(readOnly = true)
class MeQueries {

  private final JdbcClient db;

  MeQueries(JdbcClient db) {
    this.db = db;
  }

  String address(PersonId person) {
    return db.sql(
            """
            select c.email
            from people.person p
            join people.contact c on c.id = p.contact_id
            where p.id = :person
            """)
        .param("person", person.value())
        .query(String.class)
        .single();
  }
}
