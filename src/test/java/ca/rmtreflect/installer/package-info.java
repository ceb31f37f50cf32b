/// What the packages hold, and what they do once they are installed. Run by the profile `installer`
/// alone, as root, on Linux.
@NullMarked
package ca.rmtreflect.installer;

import org.jspecify.annotations.NullMarked;
