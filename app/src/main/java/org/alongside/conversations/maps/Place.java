package org.alongside.conversations.maps;

/**
 * Where somebody stands on the map, for themselves alone.
 *
 * @param x in the measure of the drawing’s groups, y too
 * @param group −1 for who voted too little to be near one
 */
public record Place(double x, double y, int group) {}
