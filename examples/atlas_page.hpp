// SPDX-License-Identifier: BSL-1.0
//
// The page of atlas.cpp, without its numbers: {{...}} is where they go.
#pragma once

inline constexpr char atlas_page[] = R"page(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Atlas of intellectual property, 2023 and 2024</title>
<style>
{{style}}
:root{--paper:#fbfcfd;--card:#fff;--ink:#1b2733;--soft:#5d6b79;--line:#d5dce3;--bar:#2b6ea6;--mark:#b3541e}
@media (prefers-color-scheme:dark){:root{--paper:#10171e;--card:#18212a;--ink:#e4eaf0;--soft:#9fb0c0;--line:#33414e;--bar:#5b9fd4;--mark:#eb9660}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.45 system-ui,-apple-system,"Segoe UI","Noto Sans CJK SC","PingFang SC",sans-serif}
header,main,footer{max-width:1180px;margin:auto;padding:16px}
h1{font-size:24px;margin:8px 0 2px}h2{font-size:17px;margin:0 0 8px}h4{font-size:14px;margin:0}p{margin:2px 0}
small,.soft{color:var(--soft)}
form{display:flex;flex-wrap:wrap;gap:10px 18px;align-items:center;margin-top:12px}
fieldset{border:0;margin:0;padding:0;display:flex;gap:2px}
fieldset label{border:1px solid var(--line);padding:5px 11px;cursor:pointer;background:var(--card)}
fieldset label:first-of-type{border-radius:6px 0 0 6px}fieldset label:last-of-type{border-radius:0 6px 6px 0}
fieldset input{position:absolute;opacity:0}
fieldset label:has(:checked){background:var(--bar);color:#fff;border-color:var(--bar)}
@media (prefers-color-scheme:dark){fieldset label:has(:checked){color:#0b1116}}
fieldset label:has(:focus-visible),select:focus-visible,td:focus-visible,summary:focus-visible{outline:2px solid var(--mark);outline-offset:1px}
select{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:5px 8px;max-width:100%}
main{display:grid;gap:16px;grid-template-columns:minmax(0,1fr)}
section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:14px;min-width:0}
section svg{display:block;width:100%;max-width:460px;height:auto;margin:auto}
@media (min-width:900px){main{grid-template-columns:repeat(6,minmax(0,1fr))}.third{grid-column:span 2}.half{grid-column:span 3}.wide{grid-column:span 6}}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:3px 6px;text-align:right;white-space:nowrap}th{color:var(--soft);font-weight:500;font-size:13px;border-bottom:1px solid var(--line)}
th.name,td.name{text-align:left;white-space:normal}
td.length{width:34%;min-width:60px}td.length i{display:block;height:11px;border-radius:2px;background:var(--bar)}
.up{color:var(--bar)}.down{color:var(--mark)}
@media (max-width:560px){td.length,th.length,td.portion,th.portion{display:none}th,td{padding:3px 3px;font-size:13.5px}section{padding:10px}header,main,footer{padding:10px}}
ul{list-style:none;margin:0;padding:0;columns:340px;column-gap:24px}
li{break-inside:avoid;border-left:3px solid var(--line);padding:4px 0 6px 10px;margin:0 0 12px;font-size:14px;overflow-wrap:anywhere}
li.fault{border-color:var(--mark)}
#source{position:sticky;bottom:0;background:var(--card);border-top:1px solid var(--line);padding:8px 16px;color:var(--soft);font-size:13.5px;min-height:37px}
html[lang=en] .zh,html[lang=zh] .en{display:none}
@media print{form,#source{display:none}section{break-inside:avoid;border-color:#bbb}body{background:#fff}ul{columns:2}}
</style>
</head>
<body>
<header>
<h1><span class="en">Atlas of intellectual property</span><span class="zh">知识产权图集</span></h1>
<p class="soft"><span class="en">China's divisions in 2023 and 2024, as printed by the CNIPA; people of the 2020 census. Point at a number for its line in the source.</span><span class="zh">2023 与 2024 年各地区数据，国家知识产权局公布；人口为 2020 年普查。指向数字可见其出处。</span></p>
<form aria-label="what is shown">
<select name="variable" aria-label="variable">{{options}}</select>
<fieldset><label><input type="radio" name="by" value="1" checked><span class="en">per 10 000 people</span><span class="zh">每万人</span></label><label><input type="radio" name="by" value="0"><span class="en">count</span><span class="zh">数量</span></label></fieldset>
<fieldset><label><input type="radio" name="year" value="0">2023</label><label><input type="radio" name="year" value="1" checked>2024</label></fieldset>
<fieldset><label><input type="radio" name="language" value="en" checked>English</label><label><input type="radio" name="language" value="zh">中文</label></fieldset>
</form>
</header>
<main>
<section class="half"><h2 id="title" aria-live="polite"></h2>{{map}}<p class="soft"><span class="en">A square a division; darker is more. TW, HK and MO have no people in that census.</span><span class="zh">每格一个地区，颜色越深越多；该普查表不含港澳台人口。</span></p></section>
<section class="half"><h2><span class="en">From 2023 to 2024, best on top</span><span class="zh">2023 至 2024 年排名变化</span></h2>{{slopes}}</section>
<section class="wide"><h2><span class="en">League table</span><span class="zh">排行榜</span></h2><table><thead><tr>
<th><span class="en">rank</span><span class="zh">排名</span></th><th><span class="en">change</span><span class="zh">升降</span></th><th class="name"><span class="en">division</span><span class="zh">地区</span></th><th class="length"></th>
<th id="unit"></th><th><span class="en">growth</span><span class="zh">同比</span></th><th class="portion"><span class="en">share</span><span class="zh">占全国</span></th></tr></thead><tbody id="league"></tbody></table></section>
<section class="third">{{cities}}</section>
<section class="third">{{countries}}</section>
<section class="third">{{inequality}}</section>
<section class="wide"><h2><span class="en">What the audit finds: {{faults}} prints that do not follow, {{differences}} where publications differ</span><span class="zh">审核所见：{{faults}} 处与所据数字不符，{{differences}} 处出版物之间不一致</span></h2><ul>
{{findings}}</ul></section>
</main>
<div id="source" role="status"><span class="en">Every number was computed exactly from the published counts, and rounded once, half away from zero.</span><span class="zh">所有数字均由公布的件数精确算出，只舍入一次（四舍五入）。</span></div>
<script>
const places = {{places}};
const variables = {{data}};
const form = document.querySelector('form'), root = document.documentElement, source = document.getElementById('source');
const put = (id, text) => { document.getElementById(id).textContent = text; };
const slots = places.map(([code]) => { const [left, right] = document.querySelectorAll('#s' + code + ' text'); return { text: +left.getAttribute('y'), line: +document.querySelector('#s' + code + ' line').getAttribute('y1') }; });

function show() {
  const chosen = new FormData(form), zh = chosen.get('language') === 'zh', by = +chosen.get('by'), year = +chosen.get('year');
  const variable = variables.find(v => v.id === chosen.get('variable')), english = zh ? 'zh' : 'en';
  const name = code => { const p = places.find(p => p[0] === code); return { letters: zh ? p[3] : p[1], full: zh ? p[3] : p[2] }; };
  const from = (code, line) => (zh ? `${name(code).full}：${variable.source} 第 ${line} 行` : `${name(code).full}: ${variable.source}, line ${line}`);
  root.lang = english;
  for (const option of form.variable.options) option.textContent = option.dataset[english];
  put('title', `${variable[english]}, ${2023 + year}`.replace(', ', zh ? '，' : ', '));
  put('unit', by ? (zh ? '每万人' : 'per 10 000') : (zh ? '件' : 'count'));

  const ranked = variable.rows.filter(r => r[2][by][year][2] >= 0).sort((a, b) => a[2][by][year][2] - b[2][by][year][2]);
  document.getElementById('league').innerHTML = ranked.map(([code, line, cells, growth, shares]) => {
    const [value, rank, , bar] = cells[by][year], moved = year ? cells[by][0][1] - rank : NaN;
    const change = !year ? '' : moved > 0 ? `<span class="up">▲ ${moved}</span>` : moved < 0 ? `<span class="down">▼ ${-moved}</span>` : '=';
    const told = `tabindex="0" data-source="${from(code, line)}" title="${from(code, line)}"`;
    return `<tr><td>${rank}</td><td>${change}</td><td class="name">${name(code).full}</td><td class="length"><i style="width:${bar / 10}%"></i></td>` +
      `<td ${told}>${value}</td><td ${told}>${year ? growth : ''}</td><td class="portion" ${told}>${shares[year]}</td></tr>`;
  }).join('');

  for (const [code, line, cells] of variable.rows) {
    const [value, , order] = cells[by][year], tile = document.getElementById('t' + code), [letters, below] = tile.querySelectorAll('text');
    const shade = order < 0 ? -1 : 6 - Math.floor(order * 7 / ranked.length);
    tile.setAttribute('class', 'tile ' + (shade < 0 ? '' : shade < 4 ? 'light' : 'dark'));
    tile.querySelector('rect').setAttribute('class', shade < 0 ? 'none' : 's' + shade);
    tile.querySelector('title').textContent = `${name(code).full} ${value} (${from(code, line)})`;
    tile.dataset.source = from(code, line);
    letters.textContent = name(code).letters;
    below.textContent = value;

    const slope = document.getElementById('s' + code), before = cells[by][0], now = cells[by][1], there = before[2] >= 0 && now[2] >= 0;
    slope.setAttribute('class', 'slope ' + (now[2] < before[2] ? 'rise' : now[2] > before[2] ? 'fall' : 'level'));
    slope.setAttribute('visibility', there ? 'visible' : 'hidden');
    if (!there) continue;
    const stroke = slope.querySelector('line'), [left, right] = slope.querySelectorAll('text');
    stroke.setAttribute('y1', slots[before[2]].line), stroke.setAttribute('y2', slots[now[2]].line);
    left.setAttribute('y', slots[before[2]].text), right.setAttribute('y', slots[now[2]].text);
    left.textContent = `${name(code).full} ${before[1]}`, right.textContent = `${now[1]} ${name(code).full}`;
    slope.querySelector('title').textContent = `${name(code).full}: ${before[0]} → ${now[0]}`;
  }
}
form.addEventListener('change', show);
for (const event of ['mouseover', 'focusin', 'click'])
  document.addEventListener(event, e => { const at = e.target.closest('[data-source]'); if (at) source.textContent = at.dataset.source; });
show();
</script>
</body>
</html>
)page";
