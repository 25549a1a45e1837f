// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/** Which pronouns the text uses for a person. Used inside to resolve pronouns, never written. */
public enum Gender {
  UNKNOWN,
  FEMALE,
  MALE
}
