package io.gridward.shared.problem;

/** Refusals that any request can meet. */
public enum CommonProblem implements ProblemKind {
    MALFORMED_REQUEST(400, "请求格式错误", "The request is malformed", "{reason}", "{reason}"),
    BODY_NOT_JSON(
            400,
            "请求体不是有效的 JSON",
            "The body is not valid JSON",
            "第 {line} 行第 {column} 列处无法解析",
            "It cannot be read at line {line}, column {column}"),
    WRONG_TYPE(400, "值的类型不符", "A value has the wrong type", "{pointer} 处的值类型不符", "The value at {pointer} does not fit"),
    PARAMETER_INVALID(
            400,
            "参数值无效",
            "A parameter is not valid",
            "地址中的某个参数值与其类型不符",
            "A parameter of the address has a value that does not fit its type"),
    TIME_OUT_OF_RANGE(400, "时间超出范围", "The time is out of range", "年份须在 0001 至 9999 之间", "Years run from 0001 to 9999"),
    INVALID_FIELDS(400, "字段不符合要求", "Some fields are not valid", "见 errors 中的各项", "See errors for each of them"),
    UNKNOWN_FIELD(400, "未知字段", "Unknown field", "未知字段 {field}", "The field {field} is not known here"),
    GRAPHQL_TOO_DEAR(
            400,
            "查询过大",
            "The query is too dear",
            "最多可能返回 {requested} 个对象，上限为 {limit}；请减小 first 或嵌套",
            "It could answer with {requested} objects, the limit is {limit}; ask for smaller pages or less depth"),
    ARGUMENT_INVALID(
            400,
            "参数类型不符",
            "An argument has the wrong type",
            "某个参数与其类型不符，位置见 locations",
            "An argument does not fit its type; see locations"),
    GRAPHQL_INVALID(400, "GraphQL 文档无效", "The GraphQL document is not valid", "{reason}", "{reason}"),
    CURSOR_INVALID(400, "分页游标无效", "The cursor is not valid", "请从第一页重新开始", "Start again from the first page"),
    UNAUTHENTICATED(401, "未登录或令牌无效", "Not signed in", "请提供有效的访问令牌", "Send a valid access token"),
    FORBIDDEN(403, "无权限", "Not permitted", "当前角色不能执行此操作", "Your role may not do this"),
    NOT_FOUND(404, "未找到", "Not found", "未找到 {resource} {id}", "There is no {resource} {id}"),
    NO_SUCH_ADDRESS(404, "地址不存在", "No such address", "没有这个地址", "Nothing answers at this address"),
    METHOD_NOT_ALLOWED(405, "方法不允许", "Method not allowed", "此地址不支持该方法", "This address does not support the method"),
    NOT_ACCEPTABLE(406, "无法提供所要求的格式", "Not acceptable", "没有所要求的媒体类型", "No representation of the requested media type"),
    CONFLICT(409, "与现有数据冲突", "Conflicts with existing data", "与现有数据冲突", "Another record already says otherwise"),
    ID_TAKEN(409, "编号已被使用", "The id is taken", "所选 id 已被其他记录使用", "Another record already has the id you chose"),
    STALE_VERSION(
            412,
            "数据已被他人修改",
            "The resource has changed meanwhile",
            "当前版本为 {currentVersion}，请重新读取后再修改",
            "The current version is {currentVersion}; read again before changing it"),
    BODY_TOO_LARGE(
            413,
            "请求体过大",
            "The request body is too large",
            "请求体超过 {limitBytes} 字节",
            "The body exceeds {limitBytes} bytes"),
    UNSUPPORTED_MEDIA_TYPE(
            415, "不支持的媒体类型", "Unsupported media type", "不支持该 Content-Type", "The Content-Type is not supported"),
    PRECONDITION_REQUIRED(
            428,
            "缺少 If-Match",
            "A precondition is required",
            "请在 If-Match 中给出读取时的 ETag",
            "Send If-Match with the ETag you have read"),
    INTERNAL(500, "内部错误", "Internal error", "错误已记录，编号 {requestId}", "The fault was logged as {requestId}"),
    UNAVAILABLE(503, "暂时不可用", "Temporarily unavailable", "请稍后重试", "Try again shortly");

    private final Definition definition;

    CommonProblem(int status, String titleZh, String titleEn, String detailZh, String detailEn) {
        this.definition = new Definition(status, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
