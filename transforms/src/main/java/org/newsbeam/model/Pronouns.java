// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/** How a text refers to a person. */
public enum Pronouns {
  /** He, him, his, or Mr. */
  HE,
  /** She, her, hers, or Mrs, Ms. */
  SHE,
  /** They, them, their of one person, or Mx. */
  THEY
}
