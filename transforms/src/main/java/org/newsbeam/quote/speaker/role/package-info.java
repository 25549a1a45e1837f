// SPDX-License-Identifier: Apache-2.0
/** Who has which role, age, country or seat, and what part a name plays in its sentence. */
@NullMarked
package org.newsbeam.quote.speaker.role;

import org.jspecify.annotations.NullMarked;
