/// Sample assessments, to see what a filled-in year and its record look like.
@NullMarked
package ca.rmtreflect.content.example;

import org.jspecify.annotations.NullMarked;
