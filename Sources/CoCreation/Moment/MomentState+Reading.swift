package import Values

extension MomentState {
  /// What a wish is for, if it is a thing: an option of what was offered before it, or something of the person's own.
  package func thing(of wish: Said<WishExpressed>) -> Expression? {
    switch wish.content.wish {
    case .option(let number):
      let options = offer(of: wish)?.content.options ?? []
      return options.indices.contains(number) ? options[number] : nil
    case .own(let what): return what
    case .youChoose, .notNow, .no: return nil
    }
  }

  /// When it was said, where somebody told of it before there was anything to tell of what came.
  ///
  /// A note of what has been done has only the time of noting, which is not the moment's own; so has one whose part of the
  /// day is told.
  package var saidOnTheSpot: Instant? {
    guard let noted = noted.last, noted.content.partOfDay == nil else { return nil }
    return outcomes.all.contains { $0.at == noted.at } ? nil : noted.at
  }

  /// The wish as a short list tells it: the person's own, or else as others tell it.
  package var nearestWish: Said<WishExpressed>? { ownWish ?? wishAsTold }

  /// Whether the person expressed the nearest wish: what others read from signs is nothing that the person chose.
  package var isChosen: Bool {
    nearestWish.map { $0.content.means != .interpreted && $0.content.interpretation == nil } ?? false
  }

  /// The reason that was told last and of which the person has not said how they take it.
  package var untakenReason: Said<ReasonTold>? {
    guard let told = reasons.last, reception(of: told) == nil else { return nil }
    return told
  }

  /// What the person said to the reason told last, where it wants something of those who support: to explain it again, or
  /// somebody else to ask.
  package var openReception: Said<ReasonReceived>? {
    guard let told = reasons.last, let said = reception(of: told) else { return nil }
    return said.content.reception == .understood ? nil : said
  }
}

extension OptionsOffered {
  /// Options as a page showed them: as photos, as symbols, or in written words.
  package init(shown options: [Expression]) {
    let pictures = options.flatMap(\.pictures)
    let hasPhoto = pictures.contains { if case .photo = $0 { true } else { false } }
    self.init(options: options, form: hasPhoto ? .photos : pictures.isEmpty ? .words : .symbols)
  }
}
