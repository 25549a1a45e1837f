// SPDX-License-Identifier: Apache-2.0
/** The user's own files, on any file system that Beam reaches: name models and aliases. */
@NullMarked
package org.newsbeam.entity.file;

import org.jspecify.annotations.NullMarked;
