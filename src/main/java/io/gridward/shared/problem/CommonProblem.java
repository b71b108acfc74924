package io.gridward.shared.problem;

import jakarta.inject.Singleton;

/** Refusals that any request can meet. */
public enum CommonProblem implements ProblemKind {
    MALFORMED_REQUEST(
            400,
            new Text("请求格式错误", "The request is malformed"),
            new Text("{reason}", "{reason}"),
            new Text(
                    "按 detail 所述修正请求后重发；原样重发结果相同",
                    "Correct the request as the detail says; sending it again unchanged ends the same way")),
    BODY_NOT_JSON(
            400,
            new Text("请求体不是有效的 JSON", "The body is not valid JSON"),
            new Text("第 {line} 行第 {column} 列处无法解析", "It cannot be read at line {line}, column {column}"),
            new Text(
                    "用 JSON 库生成请求体，不要拼接字符串；确认编码为 UTF-8、没有重复的键和多余的内容",
                    "Write the body with a JSON library rather than by joining strings: UTF-8, no key twice, nothing after the end")),
    WRONG_TYPE(
            400,
            new Text("值的类型不符", "A value has the wrong type"),
            new Text("{pointer} 处的值类型不符", "The value at {pointer} does not fit"),
            new Text(
                    "对照 /q/openapi 修正 pointer 所指的值：数字不加引号，时间用带时区的 RFC 3339，枚举值全大写",
                    "Correct the value at pointer after /q/openapi: numbers without quotes, times as RFC 3339 with offset, enum values in upper case")),
    PARAMETER_INVALID(
            400,
            new Text("参数值无效", "A parameter is not valid"),
            new Text("地址中的某个参数值与其类型不符", "A parameter of the address has a value that does not fit its type"),
            new Text(
                    "对照 /q/openapi 检查路径和查询参数的类型，例如 id 应为 UUID、limit 应为整数",
                    "Check the types of path and query parameters in /q/openapi: an id is a UUID, limit an integer")),
    TIME_OUT_OF_RANGE(
            400,
            new Text("时间超出范围", "The time is out of range"),
            new Text("年份须在 0001 至 9999 之间", "Years run from 0001 to 9999"),
            new Text(
                    "检查设备时钟和时间换算，常见原因是把毫秒当作秒",
                    "Check the clock and the conversion; milliseconds taken for seconds are the usual cause")),
    INVALID_FIELDS(
            400,
            new Text("字段不符合要求", "Some fields are not valid"),
            new Text("见 errors 中的各项", "See errors for each of them"),
            new Text(
                    "逐项查看 errors：pointer 指出字段，code 指出规则；把提示显示在对应的输入框旁，改正后重发",
                    "Go through errors: pointer names the field, code the rule; show each beside its input field, correct and send again")),
    UNKNOWN_FIELD(
            400,
            new Text("未知字段", "Unknown field"),
            new Text("未知字段 {field}", "The field {field} is not known here"),
            new Text(
                    "检查字段名的拼写和大小写（camelCase）；服务器从不忽略不认识的字段",
                    "Check spelling and case (camelCase); fields that are not known are never ignored")),
    GRAPHQL_TOO_DEAR(
            400,
            new Text("查询过大", "The query is too dear"),
            new Text(
                    "最多可能返回 {requested} 个对象，上限为 {limit}；请减小 first 或嵌套",
                    "It could answer with {requested} objects, the limit is {limit}; ask for smaller pages or less depth"),
            new Text(
                    "减小 first，拆成几次查询，或用 after 翻页",
                    "Ask for a smaller first, split the query, or follow the pages with after")),
    ARGUMENT_INVALID(
            400,
            new Text("参数类型不符", "An argument has the wrong type"),
            new Text("某个参数与其类型不符，位置见 locations", "An argument does not fit its type; see locations"),
            new Text(
                    "对照 /graphql/schema.graphql 修正 locations 所指的参数或变量",
                    "Correct the argument or variable at locations after /graphql/schema.graphql")),
    GRAPHQL_KEY_NOT_APPLICABLE(
            400,
            new Text("此文档不能使用 Idempotency-Key", "The document takes no Idempotency-Key"),
            new Text(
                    "带键的 GraphQL 文档须为恰好一个根字段的变更",
                    "With a key a GraphQL document is a mutation of exactly one root field"),
            new Text(
                    "查询不需要键；多个变更请分开发送，每个使用自己的键",
                    "Queries need no key; send mutations one by one, each with a key of its own")),
    GRAPHQL_INVALID(
            400,
            new Text("GraphQL 文档无效", "The GraphQL document is not valid"),
            new Text("{reason}", "{reason}"),
            new Text(
                    "在 /q/graphql-ui 中调试该查询；字段已更名或移除时，对照 /graphql/schema.graphql",
                    "Try the document in /q/graphql-ui; where a field was renamed or removed, look in /graphql/schema.graphql")),
    CURSOR_INVALID(
            400,
            new Text("分页游标无效", "The cursor is not valid"),
            new Text("请从第一页重新开始", "Start again from the first page"),
            new Text(
                    "丢弃保存的游标，去掉 cursor 参数从第一页重读；游标只能原样用于同一列表的同一筛选条件",
                    "Forget the cursor and read from the first page; a cursor is good, unchanged, for the same list with the same filter only")),
    ACTION_NOTE_REQUIRED(
            400,
            new Text("缺少操作说明", "A reason is required"),
            new Text("请在 X-Action-Note 中说明原因", "Say why in X-Action-Note"),
            new Text(
                    "让用户填写原因，放入请求头 X-Action-Note 后重发；原因会记入审计",
                    "Ask the user for the reason and send it in X-Action-Note; the audit trail keeps it")),
    UNAUTHENTICATED(
            401,
            new Text("未登录或令牌无效", "Not signed in"),
            new Text("请提供有效的访问令牌", "Send a valid access token"),
            new Text(
                    "访问令牌过期时用刷新令牌到 /v1/oauth/token 换新后重试一次；仍被拒绝则请用户重新登录",
                    "Get a new access token from /v1/oauth/token with the refresh token and try once more; if that fails let the user sign in again")),
    FORBIDDEN(
            403,
            new Text("无权限", "Not permitted"),
            new Text("当前角色不能执行此操作", "Your role may not do this"),
            new Text(
                    "不要重试；隐藏当前角色不能使用的功能，确有需要时请管理员调整角色",
                    "Do not try again; hide what the role may not use, or ask an administrator for another role")),
    SCOPE_MISSING(
            403,
            new Text("缺少授权项", "A scope is missing"),
            new Text("此操作需要授权项 {scope}", "This needs the scope {scope}"),
            new Text(
                    "请求令牌时在 scope 中加入该项；客户端未获授权时请管理员在 /v1/api-clients/{id} 增加",
                    "Ask for the scope with the token; where the client does not have it, an administrator adds it at /v1/api-clients/{id}")),
    REACH_NOT_EVERYTHING(
            403,
            new Text("须有全部范围", "Needs a reach of everything"),
            new Text("此操作对所有区域同时生效，您的管辖范围不是全部", "This holds for all areas together, and your reach is not everything"),
            new Text(
                    "不要重试；请范围为 * 的管理员或指挥中心账号办理",
                    "Do not try again; ask an administrator or command room whose reach is *")),
    NOT_FOUND(
            404,
            new Text("未找到", "Not found"),
            new Text("未找到 {resource} {id}", "There is no {resource} {id}"),
            new Text(
                    "核对编号；对象在调用者的管辖范围之外时同样回答“未找到”，需要时请管理员扩大范围",
                    "Check the id; what lies outside your reach is answered the same way, so ask an administrator if it should lie within")),
    NO_SUCH_ADDRESS(
            404,
            new Text("地址不存在", "No such address"),
            new Text("没有这个地址", "Nothing answers at this address"),
            new Text(
                    "对照 /q/openapi 检查路径：以 /v1 开头，复数、短横线，末尾没有斜杠",
                    "Check the path in /q/openapi: it begins with /v1, in kebab-case plurals, without a slash at the end")),
    METHOD_NOT_ALLOWED(
            405,
            new Text("方法不允许", "Method not allowed"),
            new Text("此地址不支持该方法", "This address does not support the method"),
            new Text(
                    "对照 /q/openapi 检查该地址支持的方法；局部修改用 PATCH，结案等操作用子资源 POST",
                    "Look in /q/openapi for the methods of this address: PATCH changes, a POST to a sub-resource acts")),
    NOT_ACCEPTABLE(
            406,
            new Text("无法提供所要求的格式", "Not acceptable"),
            new Text("没有所要求的媒体类型", "No representation of the requested media type"),
            new Text("在 Accept 中加入 application/json 或 */*", "Add application/json or */* to Accept")),
    CONFLICT(
            409,
            new Text("与现有数据冲突", "Conflicts with existing data"),
            new Text("与现有数据冲突", "Another record already says otherwise"),
            new Text(
                    "重新读取相关数据，确认没有重复登记或已被引用，再决定是否修改",
                    "Read the data again, look for a record that says the same or is still referred to, then decide")),
    ID_TAKEN(
            409,
            new Text("编号已被使用", "The id is taken"),
            new Text("所选 id 已被其他记录使用", "Another record already has the id you chose"),
            new Text(
                    "若是自己此前提交的同一请求，读取该 id 即可；否则换一个新的 UUID",
                    "If it was your own earlier attempt, read the record of that id; otherwise choose a new UUID")),
    STALE_VERSION(
            412,
            new Text("数据已被他人修改", "The resource has changed meanwhile"),
            new Text(
                    "当前版本为 {currentVersion}，请重新读取后再修改",
                    "The current version is {currentVersion}; read again before changing it"),
            new Text(
                    "重新读取，向用户显示他人的修改，合并后用新的 ETag（GraphQL 为 expectedVersion）重发",
                    "Read again, show the user what changed, and repeat with the new ETag (GraphQL: expectedVersion)")),
    BODY_TOO_LARGE(
            413,
            new Text("请求体过大", "The request body is too large"),
            new Text("请求体超过 {limitBytes} 字节", "The body exceeds {limitBytes} bytes"),
            new Text(
                    "压缩图片、简化边界或分批上传；上限由 GRIDWARD_HTTP_MAX_BODY_SIZE 设定",
                    "Send smaller pictures, simpler boundaries or several batches; GRIDWARD_HTTP_MAX_BODY_SIZE sets the limit")),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            new Text("不支持的媒体类型", "Unsupported media type"),
            new Text("不支持该 Content-Type", "The Content-Type is not supported"),
            new Text(
                    "按 /q/openapi 设置 Content-Type：一般为 application/json，PATCH 为 application/merge-patch+json",
                    "Set the Content-Type that /q/openapi names: application/json, for PATCH application/merge-patch+json")),
    PRECONDITION_REQUIRED(
            428,
            new Text("缺少 If-Match", "A precondition is required"),
            new Text("请在 If-Match 中给出读取时的 ETag", "Send If-Match with the ETag you have read"),
            new Text(
                    "先读取对象，把响应头 ETag 的值原样放入 If-Match",
                    "Read the object first and send the value of its ETag back in If-Match")),
    RATE_LIMITED(
            429,
            new Text("请求过于频繁", "Too many requests"),
            new Text("请在 {retryAfter} 秒后重试", "Try again after {retryAfter} seconds"),
            new Text(
                    "等待 Retry-After 给出的秒数后重发；RateLimit-Policy 说明限额，RateLimit 说明余量，请据此放慢速度",
                    "Wait the seconds in Retry-After and send it again; RateLimit-Policy names the limits and RateLimit what is left, so slow down in time")),
    INTERNAL(
            500,
            new Text("内部错误", "Internal error"),
            new Text("错误已记录，编号 {requestId}", "The fault was logged as {requestId}"),
            new Text(
                    "这是服务器的错误：稍后重试一次，仍然失败请把 requestId 告知运维人员",
                    "The fault is the server's: try once more later, and if it persists tell the operators the requestId")),
    UNAVAILABLE(
            503,
            new Text("暂时不可用", "Temporarily unavailable"),
            new Text("请稍后重试", "Try again shortly"),
            new Text(
                    "等待 Retry-After 给出的秒数后重试，并逐次加长间隔；持续出现时检查 /q/health/ready",
                    "Wait the seconds in Retry-After and try again at growing intervals; if it lasts look at /q/health/ready"));

    private final Definition definition;

    CommonProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("任何请求", "Any request"), values());
        }
    }
}
