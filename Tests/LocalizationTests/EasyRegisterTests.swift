import Localization
import Testing
import Values

/// What the easy register promises (European easy-to-read rules): short sentences, everyday words, one thought at a time.
struct `The easy register` {
  /// The sentences that a person meets; those of staff alone are written in one register.
  static let swedish: [any Sentences] = [
    AskingWords.swedishEasy, AskedWords.swedishEasy, PilesWords.swedishEasy, UnwantedWords.swedishEasy,
    SignalWords.swedishEasy, LookedWords.swedishEasy, EntranceWords.swedishEasy, SiteWords.swedishEasy,
    DayWords.swedishEasy, MomentWords.swedishEasy, PlanWords.swedishEasy, FrameWords.swedishEasy,
    TroubleWords.swedishEasy, StartWords.swedishEasy, CircleWords.swedishEasy, LayerWords.swedishEasy,
    LimitWords.swedishEasy, FrameMoreWords.swedishEasy, KeyWords.swedishEasy, ReachWords.swedishEasy,
    MomentMoreWords.swedishEasy, ConcernWords.swedishEasy, AccessWords.swedishEasy, TalkWords.swedishEasy,
    ClassWords.swedishEasy, FormWords.swedishEasy, PlanWorkWords.swedishEasy, LiveWords.swedishEasy,
    LifeAreaWords.swedishEasy,
  ]
  static let english: [any Sentences] = [
    AskingWords.englishEasy, AskedWords.englishEasy, PilesWords.englishEasy, UnwantedWords.englishEasy,
    SignalWords.englishEasy, LookedWords.englishEasy, EntranceWords.englishEasy, SiteWords.englishEasy,
    DayWords.englishEasy, MomentWords.englishEasy, PlanWords.englishEasy, FrameWords.englishEasy,
    TroubleWords.englishEasy, StartWords.englishEasy, CircleWords.englishEasy, LayerWords.englishEasy,
    LimitWords.englishEasy, FrameMoreWords.englishEasy, KeyWords.englishEasy, ReachWords.englishEasy,
    MomentMoreWords.englishEasy, ConcernWords.englishEasy, AccessWords.englishEasy, TalkWords.englishEasy,
    ClassWords.englishEasy, FormWords.englishEasy, PlanWorkWords.englishEasy, LiveWords.englishEasy,
    LifeAreaWords.englishEasy,
  ]

  static let texts: [String] = (swedish + english).flatMap { Reading($0).texts }

  /// Each sentence of each text, with its words.
  static func sentences(_ text: String) -> [[Substring]] {
    text.split { ".?!:".contains($0) }.map { $0.split(separator: " ") }.filter { !$0.isEmpty }
  }

  @Test func `there is something to read`() {
    for words in Self.swedish + Self.english { #expect(Reading(words).texts.count > 1, "\(type(of: words))") }
    #expect(Self.texts.count > 500)
  }

  @Test func `no sentence has more than ten words, and most have six at most`() {
    let lengths = Self.texts.flatMap(Self.sentences).map(\.count)
    for text in Self.texts {
      for sentence in Self.sentences(text) { #expect(sentence.count <= 10, "\(text)") }
    }
    #expect(lengths.filter { $0 <= 6 }.count * 10 > lengths.count * 8)
  }

  @Test func `one thought a sentence: at most one comma`() {
    for text in Self.texts {
      for sentence in text.split(whereSeparator: { ".?!:".contains($0) }) {
        #expect(sentence.filter { $0 == "," }.count <= 1, "\(text)")
        #expect(!sentence.contains(";") && !sentence.contains("("), "\(text)")
      }
    }
  }

  @Test func `no word is longer than fourteen letters`() {
    for text in Self.texts {
      for word in text.split(whereSeparator: { !$0.isLetter }) { #expect(word.count <= 14, "\(word) in \(text)") }
    }
  }

  @Test func `no percent, no abbreviation, no office words`() {
    let hard = [
      "%", "procent", "per cent", "kl.", "t.ex.", "bl.a.", "m.m.", "e.g.", "i.e.", "enligt", "avseende", " samt ",
      "eftersom", "därmed", "gällande", "genomförandeplan", "brukare", "insats", "implementation", "regarding",
      "status", "licens",
    ]
    for text in Self.texts {
      for word in hard { #expect(!text.lowercased().contains(word), "\(word) in \(text)") }
    }
  }

  @Test func `the Swedish has no passive`() {
    for text in Self.swedish.flatMap({ Reading($0).texts }) {
      let passive =
        #/\b(\w+(?:ades|rades)|sparas|visas|ändras|görs|skickas|används|kallas|räknas|behövs|krävs|raderas|skrivs|läses)\b/#
      #expect(text.lowercased().firstMatch(of: passive) == nil, "\(text)")
    }
  }

  @Test func `easy differs from usual where usual is long`() {
    for (usual, easy) in zip([SiteWords.swedish, .english], [SiteWords.swedishEasy, .englishEasy]) {
      let before = Reading(usual).texts.reduce(0) { $0 + $1.count }
      let after = Reading(easy).texts.reduce(0) { $0 + $1.count }
      #expect(after < before)
    }
  }
}

struct `The wordings that are answered to` {
  /// Changing a sentence changes answers: raise `Wordings.version`, and then this number.
  @Test func `their version names what they say`() {
    let texts = Tongue.allCases.flatMap(Self.texts)
    let hash = texts.joined(separator: "\n").utf8
      .reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    #expect(Wordings.version == 4)
    #expect(texts.count > 250)
    #expect(hash == 3_203_996_063_389_671_838)
  }

  private static func texts(_ tongue: Tongue) -> [String] {
    let asking = AskingWords.in(tongue)
    let mirror = MirrorWords.in(tongue)
    let signal = SignalWords.in(tongue)
    let counts = SignalWords.Counts(all: 6, saying: 4, since: "3/4")
    let made = [
      asking.event("A", "B"), asking.dayInGeneral("B"), mirror.choice("C"), mirror.help("C"), mirror.persons("C"),
      mirror.seenBy("C"), mirror.notBlind("C"), signal.teamNotShown("C"),
    ]
    let matters = SignalWords.Matter.allCases.flatMap { [signal.person(counts, $0), signal.team("C", counts, $0)] }
    return Reading(asking).texts + Reading(mirror).texts + Reading(signal).texts + made + matters
  }

  @Test(arguments: Tongue.allCases)
  func `the answers and the passes are never the same`(tongue: Tongue) {
    let words = AskingWords.in(tongue)
    #expect(Set([words.tooLittle, words.justRight, words.tooMuch]).count == 3)
    #expect(Set([words.dontKnow, words.dontUnderstand, words.wontSay, words.notNow, words.stop]).count == 5)
  }
}
