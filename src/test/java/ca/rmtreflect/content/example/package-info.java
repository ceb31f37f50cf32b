@NullMarked
package ca.rmtreflect.content.example;

import org.jspecify.annotations.NullMarked;
