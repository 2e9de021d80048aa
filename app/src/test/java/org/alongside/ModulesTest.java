package org.alongside;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void no_module_knows_one_above_it() {
    // Compiled templates belong to the modules whose pages they show.
    ApplicationModules.of(Alongside.class, resideInAPackage("org.alongside.jte..")).verify();
  }
}
