// SPDX-License-Identifier: Apache-2.0
/** How the time that an article takes grows with its length, whatever it is made of. */
package org.newsbeam.pipelines.growth;
