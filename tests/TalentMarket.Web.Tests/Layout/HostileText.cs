namespace TalentMarket.Web.Tests.Layout;

/// <summary>Texts that somebody might type, paste or send: each is to be taken as text.</summary>
internal static class HostileText
{
    public static IReadOnlyList<string> Everyday { get; } =
    [
        "\\", "\"", "'", "%", "_", "`", "\\\\", "\\\"", "%%", "%_%", "a\\b", "O'Brien", "100%", "a_b", "*", "?", "[", "]", "(", ")", "{", "}", "$", "^", "|", "+", ".",
        "&amp;", "😀", "👩‍🔬", "\u202Egnp.exe", "\u200F\u200E", "\u0000x", "ß ſ İ ı", "Ｆｕｌｌ", "\u0301\u0301\u0301", "-1", "1e999", "NaN", new string('x', 4_000),
    ];

    public static IReadOnlyList<string> Markup { get; } =
    [
        "<script>window.hacked=1</script>", "\"><script>window.hacked=1</script>", "'><img src=x onerror=window.hacked=1>", "<svg onload=window.hacked=1>",
        "</title><script>window.hacked=1</script>", "</textarea><script>window.hacked=1</script>", "--><script>window.hacked=1</script>", "javascript:window.hacked=1",
        "\" onfocus=window.hacked=1 autofocus x=\"", "' onmouseover='window.hacked=1", "<iframe srcdoc='<script>parent.hacked=1</script>'>", "<base href=//elsewhere.example>",
        "<style>*{background:url(//elsewhere.example)}</style>", "<link rel=stylesheet href=//elsewhere.example>", "{{constructor.constructor('window.hacked=1')()}}",
        "<math><mi xlink:href=javascript:window.hacked=1>x", "<form action=//elsewhere.example><button>x", "<meta http-equiv=refresh content='0;url=//elsewhere.example'>",
        "<!--Blazor:{\"type\":\"server\",\"sequence\":0,\"descriptor\":\"x\"}-->", "&lt;script&gt;window.hacked=1&lt;/script&gt;", "\u2028window.hacked=1//", "<template shadowrootmode=open><script>window.hacked=1</script>",
    ];

    // Shapes of the usual lists: ends of strings, comments, unions, stacked statements, waits, and what Dynamic LINQ ran.
    public static IReadOnlyList<string> Queries { get; } =
    [
        .. from start in new[] { "", "x", "1", "ml-engineer", "%" }
           from end in new[]
           {
               "' or '1'='1", "' or 1=1 --", "'; drop table pay_record; --", "' union select null --", "\" or \"\"=\"", "') or ('1'='1", "'; select pg_sleep(5); --", "' and 1=0 --",
               "/**/or/**/1=1", "' || version() || '", "$$; select 1; $$", "\\'; select 1; --", "e'\\x27", "' or 'x' like '%", "%27%20or%201=1", "\u02bc or 1=1", "; copy pay_record to '/tmp/x'; --",
               "x => System.IO.File.Exists(\"/etc/passwd\")", "@0.GetType().Assembly", "it.GetType()", "new(1 as x)", "\"\".GetType().Module", "np(x.y)", "as(\"System.Diagnostics.Process\")",
               "1; set role postgres", "' order by 99 --", "' limit 0 --", "{\"$gt\":\"\"}", "' or exists(select 1 from account) --", "') --", "\0' or 1=1", "' collate \"C\" or '1'='1",
               "' returning * --", "' for update --", "' or true#", "null", "'::regclass", "x'; listen y; --", "' into outfile '/tmp/x", "(select password_hash from account)",
           }
           select start + end,
    ];
}
