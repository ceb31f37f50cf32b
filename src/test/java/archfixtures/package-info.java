/// A small program with every fault that the rules forbid, one a class, in packages named like
/// ours. Only `ArchitectureTest` reads it, to see each rule fail.
@NullMarked
package archfixtures;

import org.jspecify.annotations.NullMarked;
