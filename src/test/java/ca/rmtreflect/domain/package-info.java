@NullMarked
package ca.rmtreflect.domain;

import org.jspecify.annotations.NullMarked;
