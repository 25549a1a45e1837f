// SPDX-License-Identifier: Apache-2.0
/** The names in an article, and the people, places and bodies that they refer to. */
@NullMarked
package org.newsbeam.entity;

import org.jspecify.annotations.NullMarked;
