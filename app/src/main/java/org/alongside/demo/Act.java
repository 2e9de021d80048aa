package org.alongside.demo;

/** One kind of deed, read from the files and put into the order of time. */
interface Act {
  void plan(Scene scene);
}
