/// What the drawings and tables of likeness say, for those who compare and for those who are compared.
package struct LikenessWords: Sentences {
  package let heading: String
  package let mapTitle: String
  /// What the map is: the number of cases, the share of the differences that it shows in percent, and the number of
  /// groups where the cases fall into groups.
  package let map: @Sendable (_ cases: Int, _ share: String?, _ groups: Int?) -> String
  package let treeTitle: String
  package let tree: @Sendable (_ cases: Int) -> String
  package let heatTitle: String
  package let heat: @Sendable (_ cases: Int) -> String
  package let group: @Sendable (_ number: Int) -> String
  /// What a step of the tree joined before.
  package let madeBy: @Sendable (_ step: Int) -> String
  /// Captions of tables.
  package let profiles: String
  package let steps: String
  package let pairs: String
  package let conditions: String
  /// Heads of columns.
  package let profile: String
  package let groupHead: String
  package let nearest: String
  package let similarity: String
  package let difference: String
  package let step: String
  package let joins: String
  package let with: String
  package let across: String
  package let up: String
  package let condition: String
  package let readAs: String
  /// What a condition may be read as: nominal, ordinal, interval, asymmetric.
  package let types: [String: String]
}

extension LikenessWords {
  package static let english = LikenessWords(
    heading: "Likeness of profiles", mapTitle: "Map of profiles",
    map: { cases, share, groups in
      guard let share else { return "No two of the \(cases) profiles differ, so all stand in one place." }
      return "\(cases) profiles. Two lie close when most of their values are the same. The map shows \(share) % of the "
        + "differences." + (groups.map { " The \($0) groups have different shapes." } ?? "")
    },
    treeTitle: "Tree of profiles",
    tree: {
      "\($0) profiles, joined from the most alike on. The further to the right two branches meet, the more they differ."
    },
    heatTitle: "Shades of likeness",
    heat: {
      "\($0) profiles in the order of the tree. Each field holds the similarity in percent; darker is more alike."
    },
    group: { "Group \($0)" }, madeBy: { "what step \($0) made" },
    profiles: "Profiles: group, most similar profile, place on the map", steps: "Steps of the tree",
    pairs: "Similarity of every two profiles, in percent", conditions: "Conditions that were compared",
    profile: "Profile", groupHead: "Group", nearest: "Most like", similarity: "Similarity", difference: "Difference",
    step: "Step", joins: "Joins", with: "With", across: "Across", up: "Up", condition: "Condition", readAs: "Read as",
    types: ["nominal": "names", "ordinal": "an order", "interval": "numbers", "asymmetric": "there or not"])

  package static let englishEasy = LikenessWords(
    heading: "Who is like whom", mapTitle: "Map",
    map: { cases, share, _ in
      guard let share else { return "All \(cases) are the same." }
      return "\(cases) on a map. Near means much the same. The map shows \(share) % of what is different."
    },
    treeTitle: "Tree", tree: { "\($0) on a tree. Those that are most alike meet first." },
    heatTitle: "Colours", heat: { "\($0) side by side. A darker field means more alike. 100 is the same." },
    group: { "Group \($0)" }, madeBy: { "those of step \($0)" },
    profiles: "Each one: group, who is most alike, place on the map", steps: "What the tree joins, step by step",
    pairs: "How alike each two are: 100 is the same, 0 is all different", conditions: "What we looked at",
    profile: "Name", groupHead: "Group", nearest: "Most like", similarity: "How alike", difference: "How different",
    step: "Step", joins: "Puts together", with: "And", across: "Across", up: "Up", condition: "What", readAs: "Kind",
    types: ["nominal": "names", "ordinal": "steps", "interval": "numbers", "asymmetric": "there or not"])

  package static let swedish = LikenessWords(
    heading: "Hur lika profilerna är", mapTitle: "Karta över profiler",
    map: { cases, share, groups in
      guard let share else {
        return "Ingen av de \(cases) profilerna skiljer sig från någon annan; alla står på ett ställe."
      }
      return "\(cases) profiler. Två ligger nära varandra när de flesta av deras värden är desamma. Kartan visar "
        + "\(share) % av skillnaderna." + (groups.map { " De \($0) grupperna har olika former." } ?? "")
    },
    treeTitle: "Träd över profiler",
    tree: {
      "\($0) profiler, sammanförda från de mest lika. Ju längre till höger två grenar möts, desto mer skiljer de sig åt."
    },
    heatTitle: "Likhet i nyanser",
    heat: { "\($0) profiler i trädets ordning. Varje fält visar likheten i procent; mörkare är mer lika." },
    group: { "Grupp \($0)" }, madeBy: { "det som steg \($0) gav" },
    profiles: "Profiler: grupp, mest lika profil, plats på kartan", steps: "Trädets steg",
    pairs: "Likhet mellan alla par av profiler, i procent", conditions: "Villkor som jämfördes",
    profile: "Profil", groupHead: "Grupp", nearest: "Mest lik", similarity: "Likhet", difference: "Skillnad",
    step: "Steg", joins: "För samman", with: "Med", across: "I sidled", up: "Uppåt", condition: "Villkor",
    readAs: "Läst som",
    types: ["nominal": "namn", "ordinal": "ordning", "interval": "tal", "asymmetric": "finns eller inte"])

  package static let swedishEasy = LikenessWords(
    heading: "Vem liknar vem", mapTitle: "Karta",
    map: { cases, share, _ in
      guard let share else { return "Alla \(cases) är likadana." }
      return "\(cases) på en karta. Nära betyder nästan lika. Kartan visar \(share) % av det som är olika."
    },
    treeTitle: "Träd", tree: { "\($0) på ett träd. De som är mest lika möts först." },
    heatTitle: "Färger", heat: { "\($0) bredvid varandra. Mörkare fält betyder mer lika. 100 är likadant." },
    group: { "Grupp \($0)" }, madeBy: { "de från steg \($0)" },
    profiles: "Var och en: grupp, vem som är mest lik, plats på kartan", steps: "Vad trädet för ihop, steg för steg",
    pairs: "Hur lika två är: 100 är likadant, 0 är helt olika", conditions: "Det vi tittade på",
    profile: "Namn", groupHead: "Grupp", nearest: "Mest lik", similarity: "Hur lika", difference: "Hur olika",
    step: "Steg", joins: "För ihop", with: "Och", across: "Åt sidan", up: "Uppåt", condition: "Vad", readAs: "Slag",
    types: ["nominal": "namn", "ordinal": "steg", "interval": "tal", "asymmetric": "finns eller inte"])
}
