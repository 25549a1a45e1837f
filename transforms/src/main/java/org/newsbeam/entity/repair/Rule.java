// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import org.newsbeam.entity.repair.part.Repair;

/**
 * One way to mend the names that the model found sentence by sentence.
 *
 * @param name what it is called
 * @param repair what it does
 */
record Rule(RuleName name, Repair repair) {}
