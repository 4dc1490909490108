package import CoCreation
package import Values

extension CodingProject {
  /// A project of what a comparison holds, ready to be written.
  ///
  /// - Parameters:
  ///   - profiles: Each with its state, in the order in which they are written.
  ///   - coders: Each by id and name, with codings that were opened for whoever asks; the consensus may be one of them.
  package init(
    title: String, codes: [CodeEntry], profiles: [(id: ID<Profile>, state: ProfileState)], coders: [ExchangedCoder]
  ) {
    self.init(
      title: title, codes: codes,
      profiles: profiles.compactMap { id, state in
        state.name.map { ExchangedProfile(id: id, name: $0, sources: state.sources.map(\.content)) }
      }, coders: coders)
  }

  /// The profiles of a file as they are entered, each with the id of its stream.
  package func drafts(file: Text) -> [(id: ID<Profile>, draft: ProfileDraft)] {
    profiles.map { profile in
      (profile.id, ProfileDraft(name: profile.name, origin: .imported(file: file), sources: profile.sources))
    }
  }

  /// The codings of a file as a round that is closed from the first; coders of one name are numbered.
  package func round(
    of study: ID<Study>, codeBook: ID<CodeBook>, version: Int, file: Text
  ) throws(Text.Fault) -> RoundImported {
    var taken: Set<String> = []
    var named: [RoundImported.Coder] = []
    for coder in coders {
      var name = coder.name
      var number = 2
      while !taken.insert(name.value).inserted {
        name = try Text("\(coder.name.value) (\(number))", limit: .max)
        number += 1
      }
      named.append(RoundImported.Coder(name: name, codings: coder.codings))
    }
    return RoundImported(
      study: study, codeBook: codeBook, version: version, passages: places, coders: named, file: file)
  }

  /// The same project with new ids for profiles, sources and passages.
  ///
  /// An id in a file is whatever somebody wrote there: as the id of a stream it could be another's.
  package func renewed(ids: inout IDSequence<some RandomNumberGenerator & Sendable>) -> CodingProject {
    var passages: [ID<Passage>: ID<Passage>] = [:]
    var copy = self
    copy.profiles = []
    for profile in profiles {
      var sources: [ProfileSourceAdded] = []
      for source in profile.sources {
        var marks: [PassageMark] = []
        for mark in source.passages {
          let id: ID<Passage> = ids.next()
          passages[mark.passage] = id
          marks.append(PassageMark(passage: id, field: mark.field, start: mark.start, end: mark.end))
        }
        sources.append(
          ProfileSourceAdded(
            source: ids.next(), title: source.title, text: source.text, links: source.links, passages: marks))
      }
      copy.profiles.append(ExchangedProfile(id: ids.next(), name: profile.name, sources: sources))
    }
    copy.coders = coders.map { coder in
      ExchangedCoder(
        id: coder.id, name: coder.name,
        codings: coder.codings.map { coding in
          PassageCodes(
            passage: passages[coding.passage] ?? coding.passage, codes: coding.codes, note: coding.note)
        })
    }
    return copy
  }

  /// Whether it codes passages that are there already: what was written out, coded elsewhere, and comes back.
  package func codes(only places: [PassagePlace]) -> Bool {
    Set(self.places.map(\.passage)).isSubset(of: Set(places.map(\.passage)))
  }
}

extension ExchangedCoder {
  /// Somebody's codings, opened for whoever asks.
  package init(id: ID<Human>, name: Text, _ codings: SheetCodings, in round: CodingRoundState) {
    self.init(
      id: id, name: name, codings: round.passages.compactMap { codings.passages[$0.passage] })
  }

  /// What the group arrived at, as if it were a coder: the passages in which no code is open.
  package init(id: ID<Human>, name: Text, _ consensus: Consensus) {
    self.init(
      id: id, name: name,
      codings: consensus.round.passages.compactMap { place in
        let held = consensus.codes.map { code in
          (code.id, consensus.holds(.init(passage: place.passage, code: code.id)))
        }
        guard !held.contains(where: { $0.1 == nil }) else { return nil }
        return PassageCodes(passage: place.passage, codes: held.filter { $0.1 == true }.map(\.0).sorted())
      })
  }
}
