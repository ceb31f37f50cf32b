/// The rules that hold the house together, as code: the import table and what no class may do.
@NullMarked
package ca.rmtreflect.architecture;

import org.jspecify.annotations.NullMarked;
