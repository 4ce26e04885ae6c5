package io.github.kpisdk.connect.folder;

/**
 * A column of a file of the contract.
 *
 * @param index its place in the contract, from 0; faults of a row are listed in this order
 * @param isOptional whether a file may lack it: then there is no data of it
 */
record Column(int index, String name, boolean isOptional) {}
