import GlobalCompact

/// The style sheet of the explorer.
///
/// Colours are those of `light` unless the reader's system is dark; all text has a contrast of at
/// least 4.5 to 1 in both (WCAG 2.2, success criterion 1.4.3).
enum ExplorerStyle {
    /// The width of a cell of the heat maps with the space beside it, in pixels.
    static let cellWidth = 44
    /// The width of the names of the rows.
    static let labelWidth = 284
    /// What the last slanting label needs beyond its column.
    static let overhang = 70

    /// The width of a heat map whose names stand beside their cells.
    static func mapWidth(columns: Int) -> Int { labelWidth + columns * cellWidth + overhang }

    /// The style sheet for heat maps with a number of columns.
    static func text(columns: Int) -> String {
        let rows = max(Objective.allCases.count, Theme.all.count)
        let places = (0..<rows).map { row in
            ".heat .row:nth-of-type(\(row + 2)){"
                + "transform:translate(0,\(narrowHead + row * narrowRow)px)}"
        }
        let width = mapWidth(columns: columns)
        // The map stands beside the passages where it takes little more than half of the screen, and
        // its names stand above their cells where it would be wider than all of it.
        return """
            \(common)@media (min-width:\(max(1152, width * 100 / 55))px){
            \(beside)}
            @media (max-width:40rem){
            \(narrow)}
            @media (max-width:\(max(640, width + 60))px){
            .map .heat{width:\(columns * cellWidth + 4)px;min-width:18rem}
            \(height("m=o", rows: Objective.allCases.count))
            \(height("m=t", rows: Theme.all.count))
            \(stacked)\(places.joined(separator: "\n"))
            }
            \(print)
            """
    }

    /// The height of a map's rows on a narrow screen, where names stand above their cells.
    private static let narrowRow = 44
    private static let narrowHead = 164

    private static func height(_ map: String, rows: Int) -> String {
        "[data-id=\"\(map)\"] .heat,[id=\"\(map)\"] .heat{height:\(narrowHead + rows * narrowRow)px}"
    }

    private static let common = #"""

        :root{--paper:#fff;--soft:#f3f6f9;--ink:#17212b;--muted:#52606d;--line:#ccd5de;--link:#0b5394;
        --mark:#fff0b3;--strong:#ffd54a;--hit:#b9f0c9;--warn:#a84300;
        --n1:#deebf7;--n2:#b3d3ee;--n3:#5fa3dc;--n4:#17568f;--on:#0a1f33;--on3:#0a1f33;--on4:#fff;
        --pressed:var(--link);--pressing:var(--paper)}
        @media screen and (prefers-color-scheme:dark){:root{--paper:#12181f;--soft:#1b242d;--ink:#e8edf2;
        --muted:#a6b3c0;--line:#394753;--link:#8cc4ff;--mark:#4a3f10;--strong:#7a6204;--hit:#1c5a34;
        --warn:#ffab66;--n1:#1d3850;--n2:#25547f;--n3:#63a9e6;--n4:#c3e0fa;--on:#e8f2fb;--on4:#0a1f33}}
        *{box-sizing:border-box}
        html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);
        font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
        html[data-ui=en] .fr,html[data-ui=fr] .en{display:none}
        html:not(.js) .js{display:none!important}
        a{color:var(--link)}
        a:focus-visible,button:focus-visible,select:focus-visible,input:focus-visible,
        summary:focus-visible,[tabindex="0"]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        h2:focus{outline:none}
        h1,h2,h3{line-height:1.25;margin:0 0 .4rem;overflow-wrap:anywhere}
        h1{font-size:1.5rem}h2{font-size:1.2rem}h3{font-size:1rem}
        p{margin:0 0 .6rem}
        ul,dl{margin:0 0 .8rem}
        .skip{position:absolute;left:-99rem}
        .skip:focus{position:static;display:block;padding:.5rem 1rem}
        #reading:focus{outline:none}
        .js:not(.ready) .document{display:none}
        header{display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;
        padding:1rem 1.25rem .6rem;border-bottom:1px solid var(--line)}
        header>div{flex:1 1 20rem}
        header p{margin:0;color:var(--muted)}
        .kicker{font-size:.85rem;letter-spacing:.01em}
        .languages{align-self:start}
        main{padding:1rem 1.25rem}
        footer{padding:1rem 1.25rem;border-top:1px solid var(--line);color:var(--muted);font-size:.85rem;
        overflow-wrap:anywhere}
        button,select,input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--muted);
        border-radius:.3rem;padding:.3rem .6rem;max-width:100%}
        button{cursor:pointer}
        button:hover{background:var(--soft)}
        button[aria-pressed=true]{background:var(--pressed);border-color:var(--link);color:var(--pressing)}
        .scroll{overflow-x:auto;max-width:100%}
        table{border-collapse:collapse;font-size:.85rem}
        th,td{border-bottom:1px solid var(--line);padding:.25rem .5rem;text-align:start;vertical-align:top}
        td{overflow-wrap:anywhere;min-width:4rem}
        summary{cursor:pointer;color:var(--link);margin:.4rem 0}
        .map .hint{max-width:40rem}
        .hint,.state,.path{color:var(--muted);font-size:.9rem}

        .js #map{position:relative}
        .js .tabs{position:absolute;right:0;top:0}
        .tabs a{display:inline-block;padding:.25rem .8rem;border:1px solid var(--line);border-radius:.3rem;
        text-decoration:none;margin:0 0 .5rem .3rem}
        .tabs a[aria-current]{background:var(--pressed);border-color:var(--link);color:var(--pressing)}
        svg{display:block;max-width:none}
        svg text{fill:var(--ink);font-size:13px}
        .heat a{text-decoration:none}
        .heat .columns text,.heat .name text{fill:var(--link);font-size:13px}
        .heat a:hover text{text-decoration:underline}
        .heat .name[aria-current] text,.heat .columns [aria-current] text{font-weight:700}
        .cell rect{fill:transparent;stroke:none}
        .cell text{text-anchor:middle;font-variant-numeric:tabular-nums}
        .cell.none text,.cell.unread text{fill:var(--muted)}
        .cell.unread rect{stroke:var(--line);stroke-dasharray:2 3}
        .cell.n1 rect{fill:var(--n1)}.cell.n2 rect{fill:var(--n2)}
        .cell.n3 rect{fill:var(--n3)}.cell.n4 rect{fill:var(--n4)}
        .cell.n1 text,.cell.n2 text{fill:var(--on)}
        .cell.n3 text{fill:var(--on3);font-weight:600}
        .cell.n4 text{fill:var(--on4);font-weight:600}
        .cell.arguable rect{stroke:var(--n3);stroke-dasharray:3 2}
        .cell.assigned rect{stroke:var(--warn);stroke-width:2;stroke-dasharray:none}
        .cell.silent text{fill:var(--warn);font-weight:700}
        .heat .cell:hover rect,.heat a.cell[aria-current] rect{stroke:var(--ink);stroke-width:3;stroke-dasharray:none}
        .heat a:focus-visible{outline:none}
        .heat a:focus-visible rect{stroke:var(--ink);stroke-width:4;stroke-dasharray:none}
        .heat a:focus-visible text{text-decoration:underline;font-weight:700}
        .legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.85rem;
        color:var(--muted)}
        .legend li{display:flex;align-items:center;gap:.4rem}
        .legend .heat{width:44px;flex:none}

        #filters{background:var(--soft);border-radius:.5rem;padding:.8rem;margin:0 0 1rem}
        #filters[hidden]{display:none}
        .menus{display:flex;flex-wrap:wrap;gap:.6rem;align-items:end}
        #filters p{margin:0;flex:1 1 9rem;min-width:0}
        #filters summary{font-size:.9rem}
        #filters label{display:block;font-size:.8rem;color:var(--muted)}
        #filters select,#filters input{width:100%}
        .chips{line-height:2.1}
        .chips a{display:inline-block;line-height:1.4;padding:.15rem .6rem;margin:0 .1rem;border:1px solid var(--line);
        border-radius:1rem;text-decoration:none;overflow-wrap:anywhere}
        .chips a:hover{background:var(--soft)}
        dl dt{font-weight:600;margin-top:.5rem}
        dl dd{margin:0}
        .subject,.document,#welcome{margin:0 0 1.5rem}
        .js .digest,.js .subject:not(.chosen),.js .document.away,.js .away{display:none}
        .js #welcome.away{display:none}

        .trail{margin:.5rem 0}
        .trail line{stroke:var(--line);stroke-width:2}
        .trail circle{stroke:var(--link);stroke-width:2;fill:var(--link)}
        .trail circle.silent{fill:var(--paper)}
        .trail circle.compact{fill:var(--warn);stroke:var(--warn)}
        .trail text{fill:var(--muted);font-size:12.5px}
        .trail .date{fill:var(--ink);font-weight:600;font-size:14px}
        .trail rect{fill:var(--n1);stroke:var(--link);stroke-width:1.5}
        .trail .central rect{fill:var(--link)}
        .trail .computed rect{stroke-dasharray:3 2}
        .trail .objective rect{fill:transparent;stroke:var(--warn)}
        .trail .objective text{fill:var(--ink);text-anchor:middle;font-size:12px}
        .trail a:hover rect,.trail a:focus-visible rect{stroke:var(--ink);stroke-width:3}
        .trail a:focus-visible{outline:none}

        .path{margin:1.2rem 0 .4rem;overflow-wrap:anywhere}
        .passage{border-left:3px solid var(--line);padding:.1rem 0 .1rem .9rem;margin:0 0 1.2rem}
        .passage.chosen{border-color:var(--strong);background:var(--soft)}
        .passage h3{display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:baseline;justify-content:space-between}
        .passage h3 a{text-decoration:none}
        .passage h3 a:hover{text-decoration:underline}
        .copy{font-size:.8rem;font-weight:400;padding:.1rem .5rem;border-color:var(--line)}
        .text{max-width:46rem;overflow-wrap:anywhere}
        mark{background:var(--mark);color:inherit;border-radius:.15rem}
        .js .choosing mark{background:none;text-decoration:underline dotted var(--muted)}
        .js .choosing mark.on{background:var(--strong);text-decoration:none}
        .claims{list-style:none;padding:0;font-size:.88rem}
        .claims li{margin:.15rem 0;padding-left:1.1rem;text-indent:-1.1rem;overflow-wrap:anywhere}
        .claims li::before{content:"";display:inline-block;width:.65rem;height:.65rem;margin-right:.45rem;
        border:1.5px solid var(--link);border-radius:.15rem;background:var(--n1)}
        .claims .theme::before{border-radius:50%}
        .claims .central::before{background:var(--link)}
        .claims .near::before{background:none;border-style:dashed}
        .claims .reason::before{visibility:hidden}
        .claims .facts{color:var(--muted)}
        .claims .reason{color:var(--ink)}
        .claims span.reason{display:block;text-indent:0}
        .claims a{font-weight:600;text-decoration:none}
        .claims a:hover{text-decoration:underline}
        .passage.near{border-left-style:dashed}
        #count,#notice{font-weight:600}
        #notice{color:var(--warn)}
        #count:empty,#notice:empty{display:none}

        @media (forced-colors:active){:root{--paper:Canvas;--ink:CanvasText;--muted:CanvasText;
        --line:CanvasText;--link:LinkText;--warn:CanvasText;--n1:Canvas;--n2:Canvas;--n3:Canvas;
        --n4:Canvas;--mark:Canvas;--strong:Canvas;--hit:Canvas;--on:CanvasText;
        --on3:CanvasText;--on4:CanvasText;--pressed:Canvas;--pressing:CanvasText}
        button[aria-pressed=true],.tabs a[aria-current]{outline:3px solid}
        mark,.js .choosing mark.on{text-decoration:underline solid}
        .heat .cell.n1 rect,.heat .cell.n2 rect,.heat .cell.n3 rect,.heat .cell.n4 rect,
        .heat .cell.arguable rect{stroke:var(--ink)}}

        """#

    private static let beside = #"""
        .js body>main{display:grid;grid-template-columns:auto minmax(0,1fr);gap:2rem;align-items:start}
        .js #map{position:sticky;top:.5rem;max-height:calc(100vh - 1rem);overflow:auto;max-width:56vw}
        .js .to-map{display:none}
        .js .legend,.map .hint{max-width:38rem}

        """#

    private static let narrow = #"""
        header,main,footer{padding-left:1rem;padding-right:1rem}
        .js .tabs{position:static}
        #filters p{flex-basis:100%}

        """#

    /// Maps whose names stand above their cells.
    private static let stacked = #"""
        .heat .columns{transform:translate(0,156px)}
        .heat .columns text{transform:rotate(-90deg)}
        .heat .cells{transform:translate(0,18px)}
        .heat .row .name text{transform:translate(0,-3px)}

        """#

    /// On paper: what was chosen, without the map; before anything is chosen, the map.
    private static let print = #"""
        @media print{
        .skip,#filters,.copy,.languages,.to-map,.tabs,summary,.hint,#near,#notice{display:none!important}
        body{font-size:10pt}
        .js body>main{display:block}
        .js #map{position:static;max-height:none;max-width:none;overflow:visible}
        .js.open #map{display:none}
        .passage,.map,.trail{break-inside:avoid}
        h1,h2,h3,.path{break-after:avoid}
        a{color:inherit;text-decoration:none}
        mark,.js .choosing mark.on{text-decoration:underline solid}
        .js .choosing mark{text-decoration:none}}

        """#
}
