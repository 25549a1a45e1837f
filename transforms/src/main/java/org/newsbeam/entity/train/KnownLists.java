// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.train;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.newsbeam.entity.feature.NameLists;
import org.newsbeam.entity.text.NameWord;

/**
 * The lists of names that every Java platform brings along from Unicode's locale data and the time
 * zone database: countries, languages, cities and currencies, in English.
 */
final class KnownLists {

  private KnownLists() {}

  static NameLists all() {
    return new NameLists(List.of(countries(), languages(), cities(), currencies()));
  }

  private static Set<String> countries() {
    Set<String> names = new TreeSet<>();
    for (String country : Locale.getISOCountries()) {
      add(names, new Locale("", country).getDisplayCountry(Locale.ENGLISH));
    }
    return names;
  }

  private static Set<String> languages() {
    Set<String> names = new TreeSet<>();
    for (String language : Locale.getISOLanguages()) {
      add(names, new Locale(language).getDisplayLanguage(Locale.ENGLISH));
    }
    return names;
  }

  /** Zones are named after their largest city: "America/New_York". */
  private static Set<String> cities() {
    Set<String> names = new TreeSet<>();
    for (String zone : TimeZone.getAvailableIDs()) {
      if (zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/")) {
        add(names, zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '));
      }
    }
    return names;
  }

  /** "US dollar", "US dollars", "dollar". */
  private static Set<String> currencies() {
    Set<String> names = new TreeSet<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String name = currency.getDisplayName(Locale.ENGLISH);
      add(names, name);
      add(names, name + "s");
      add(names, name.substring(name.lastIndexOf(' ') + 1));
    }
    return names;
  }

  private static void add(Set<String> names, String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.replace("&", "and").split(" ", -1)) {
      words.addAll(NameWord.parts(word));
    }
    names.add(String.join(" ", words).toLowerCase(Locale.ROOT));
  }
}
