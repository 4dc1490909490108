/// What came of it where it did not become as wished, as professionals tell it: the answer to "What came of it?", and no
/// excuse.
///
/// By language and occasion. None of it is among what was offered, so that it differs from every wish.
enum BecameWords {
  static let tookOver: [String: [String: String]] = [
    "sv": [
      "dinner": "Det blev korv och makaroner till alla.",
      "shopping": "Jag åkte och handlade medan Bengt var hemma.",
      "walk": "Vi gick till återvinningen, dit vi ändå skulle.",
      "evening": "Alla satt i köket och fikade.",
      "clothes": "Det blev den grå tröjan som låg framme.",
    ],
    "en": [
      "dinner": "We made sausages for everybody.",
      "shopping": "I did the shopping while Mo stayed at home.",
      "walk": "We went to the recycling station, where we had to go anyway.",
      "evening": "Everybody sat in the kitchen and had coffee.",
    ],
  ]

  static let stayedAway: [String: [String: (notDone: String, later: String)]] = [
    "sv": [
      "bus": ("Det blev ingen resa till stan.", "Resan till stan fick vänta till dagen efter."),
      "shower": ("Det blev ingen dusch den dagen.", "Duschen fick vänta till nästa dag."),
      "shopping": ("Det blev inget handlat.", "Vi handlade först dagen efter."),
      "call": ("Det blev inget samtal.", "Samtalet fick vänta till helgen."),
      "evening": ("Jonna var ensam hela kvällen.", "Vi sköt upp det till nästa kväll."),
    ],
    "en": [
      "bus": ("There was no trip to town.", "The trip to town had to wait until the next day."),
      "shopping": ("No shopping got done.", "We did the shopping the day after."),
      "swim": ("There was no swimming that day.", "Swimming had to wait until the week after."),
      "evening": ("Nour was alone the whole evening.", "We put it off to the next evening."),
    ],
  ]
}
