import JalonModel

extension PackCheck {
  /// Indicators, thresholds and members of the place that functions name and that are not there.
  static let functionNames = PackCheck(kind: "unknown_name", ground: .text) { checked in
    let declared = checked.declared.mapValues { $0.map(\.id) }
    let indicators = checked.pack.indicators.map(\.id) + (declared["indicator"] ?? [])
    let ofRules = (checked.declared["rule"] ?? []).flatMap { rule in
      (rule.fields["thresholds"]?.named ?? [:]).keys.sorted().map { "\(rule.id).\($0)" }
    }
    let thresholds = (declared["threshold"] ?? []) + ofRules
    return checked.files.flatMap { file in
      LuaFunctionBody.all(in: file.text).flatMap { body -> [Problem] in
        let own = thresholds.filter { $0.hasPrefix(body.id + ".") }
          .map { String($0.dropFirst(body.id.count + 1)) }
        let known: [(what: (fr: String, en: String), kind: String, names: [String])] = [
          (("indicateur", "indicator"), "unknown_indicator", indicators),
          (("seuil", "threshold"), "unknown_threshold", own + thresholds),
          (
            ("membre de la collectivité", "member of the place"), "unknown_member",
            PlaceMember.names
          ),
        ]
        return body.members.compactMap { parameter, name in
          guard known.indices.contains(parameter), !known[parameter].names.contains(name.text)
          else { return nil }
          let (what, kind, names) = known[parameter]
          var problem = checked.warning(
            .unknown(what, name.text, kind: kind, known: names),
            at: Origin(layer: "", file: file.name, line: name.line, column: name.column))
          problem.gravity = .error
          return problem
        }
      }
    }
  }
}
