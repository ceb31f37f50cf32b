/// Finds words anywhere in the open year and in the questions that it answers.
@NullMarked
package ca.rmtreflect.ui.find;

import org.jspecify.annotations.NullMarked;
