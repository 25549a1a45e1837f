// SPDX-License-Identifier: Apache-2.0
/** The shipped kind of name model: a conditional random field that finds names in articles. */
@NullMarked
package org.newsbeam.entity.model;

import org.jspecify.annotations.NullMarked;
